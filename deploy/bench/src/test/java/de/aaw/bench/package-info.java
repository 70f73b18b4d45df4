@org.jspecify.annotations.NullMarked
package de.aaw.bench;
