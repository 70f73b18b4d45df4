/** Tests of the servers for tests. */
@NullMarked
package de.aaw.kit.testing.servers;

import org.jspecify.annotations.NullMarked;
