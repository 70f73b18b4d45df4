/** The registry of partners over HTTP. */
@NullMarked
package de.aaw.partners.registry.rest;

import org.jspecify.annotations.NullMarked;
