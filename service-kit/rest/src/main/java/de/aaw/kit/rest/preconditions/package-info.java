/** Nobody overwrites what he has not read: ETag, If-Match, If-None-Match. */
@NullMarked
package de.aaw.kit.rest.preconditions;

import org.jspecify.annotations.NullMarked;
