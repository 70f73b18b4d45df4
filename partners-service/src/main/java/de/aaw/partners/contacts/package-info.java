/** Whom to ask at a partner: for the partner itself and the office, and erased for good. */
@NullMarked
package de.aaw.partners.contacts;

import org.jspecify.annotations.NullMarked;
