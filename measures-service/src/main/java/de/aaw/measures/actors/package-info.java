/** Who acts: the coordination office or a partner's system. */
@NullMarked
package de.aaw.measures.actors;

import org.jspecify.annotations.NullMarked;
