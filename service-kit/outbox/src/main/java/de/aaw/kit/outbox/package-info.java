@org.jspecify.annotations.NullMarked
package de.aaw.kit.outbox;
