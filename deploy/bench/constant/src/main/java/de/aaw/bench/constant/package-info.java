/** An authenticated request that answers a constant: what any authenticated request costs at least. */
@NullMarked
package de.aaw.bench.constant;

import org.jspecify.annotations.NullMarked;
