/** Reports over HTTP: writing, submitting, accepting, correcting, reading. */
@NullMarked
package de.aaw.measures.reports.rest;

import org.jspecify.annotations.NullMarked;
