/** Figures and contributions over HTTP: the question as parameters, the answer as JSON and CSV. */
@NullMarked
package de.aaw.reporting.figures.rest;

import org.jspecify.annotations.NullMarked;
