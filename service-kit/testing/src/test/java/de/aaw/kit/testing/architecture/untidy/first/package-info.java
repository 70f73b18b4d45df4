/** Breaks rules, so that a test can see them notice: it says nothing about null. */
package de.aaw.kit.testing.architecture.untidy.first;
