/** What every refusal looks like: RFC 9457, in German and English. */
@NullMarked
package de.aaw.kit.rest.problems;

import org.jspecify.annotations.NullMarked;
