/** How a request says which day and which state of knowledge it means. */
@NullMarked
package de.aaw.partners.journal.rest;

import org.jspecify.annotations.NullMarked;
