/** The declarations over HTTP. */
@NullMarked
package de.aaw.partners.declarations.rest;

import org.jspecify.annotations.NullMarked;
