/** The contacts of a partner over HTTP. */
@NullMarked
package de.aaw.partners.contacts.rest;

import org.jspecify.annotations.NullMarked;
