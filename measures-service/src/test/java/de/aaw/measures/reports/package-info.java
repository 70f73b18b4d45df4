/** Rules of reports and their values. */
@NullMarked
package de.aaw.measures.reports;

import org.jspecify.annotations.NullMarked;
