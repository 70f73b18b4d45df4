/** Reports over HTTP. */
@NullMarked
package de.aaw.measures.reports.rest;

import org.jspecify.annotations.NullMarked;
