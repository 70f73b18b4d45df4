/** What is known from partners-service. */
@NullMarked
package de.aaw.measures.alliance;

import org.jspecify.annotations.NullMarked;
