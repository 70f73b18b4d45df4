/** The directory of partners over HTTP. */
@NullMarked
package de.aaw.partners.directory.rest;

import org.jspecify.annotations.NullMarked;
