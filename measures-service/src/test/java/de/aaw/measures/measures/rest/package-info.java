/** Measures over HTTP. */
@NullMarked
package de.aaw.measures.measures.rest;

import org.jspecify.annotations.NullMarked;
