/** What the whole system shows after a load, compared with what its clients were told: nothing lost, nothing double, nothing half done. */
@org.jspecify.annotations.NullMarked
package de.aaw.system.oracle;
