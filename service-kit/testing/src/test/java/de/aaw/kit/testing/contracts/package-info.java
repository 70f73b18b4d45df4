/** Tests of the contract checks. */
@NullMarked
package de.aaw.kit.testing.contracts;

import org.jspecify.annotations.NullMarked;
