/** How events come in: facts first, then the sums they touch, in the transaction that moves our position. */
@NullMarked
package de.aaw.reporting.intake;

import org.jspecify.annotations.NullMarked;
