/** What the partners signed, for which term, and which fields of action they agreed on. */
@NullMarked
package de.aaw.partners.declarations;

import org.jspecify.annotations.NullMarked;
