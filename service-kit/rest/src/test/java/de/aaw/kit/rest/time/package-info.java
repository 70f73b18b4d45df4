@NullMarked
package de.aaw.kit.rest.time;

import org.jspecify.annotations.NullMarked;
