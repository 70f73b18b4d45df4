/** The kit's promises, proved over HTTP against a small application. */
@NullMarked
package de.aaw.kit.rest;

import org.jspecify.annotations.NullMarked;
