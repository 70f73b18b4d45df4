/** Tells from the token who acts. */
@NullMarked
package de.aaw.measures.actors.rest;

import org.jspecify.annotations.NullMarked;
