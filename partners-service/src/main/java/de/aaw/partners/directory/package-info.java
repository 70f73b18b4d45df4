/** Which partners there are, found by side, kind, status, signature or any name they ever had. */
@NullMarked
package de.aaw.partners.directory;

import org.jspecify.annotations.NullMarked;
