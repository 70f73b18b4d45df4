/** A small application with one of everything the kit supports. */
@NullMarked
package de.aaw.kit.rest.sample;

import org.jspecify.annotations.NullMarked;
