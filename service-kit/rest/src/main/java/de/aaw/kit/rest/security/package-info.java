/** Who is calling, and what that caller may do. */
@NullMarked
package de.aaw.kit.rest.security;

import org.jspecify.annotations.NullMarked;
