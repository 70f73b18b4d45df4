/** What partners report of their measures: drafts, submitted revisions, their acceptance and correction. */
@NullMarked
package de.aaw.measures.reports;

import org.jspecify.annotations.NullMarked;
