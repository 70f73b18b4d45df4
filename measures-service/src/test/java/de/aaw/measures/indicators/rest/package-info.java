/** The catalogue over HTTP. */
@NullMarked
package de.aaw.measures.indicators.rest;

import org.jspecify.annotations.NullMarked;
