/** Every version of everything this service publishes: what it said, since when, and by whom. */
@NullMarked
package de.aaw.partners.journal;

import org.jspecify.annotations.NullMarked;
