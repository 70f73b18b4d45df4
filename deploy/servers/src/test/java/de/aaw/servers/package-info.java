/** Tests of the servers as child processes. */
@NullMarked
package de.aaw.servers;

import org.jspecify.annotations.NullMarked;
