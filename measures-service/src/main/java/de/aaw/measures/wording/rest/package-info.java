/** Localised texts as the API writes them. */
@NullMarked
package de.aaw.measures.wording.rest;

import org.jspecify.annotations.NullMarked;
