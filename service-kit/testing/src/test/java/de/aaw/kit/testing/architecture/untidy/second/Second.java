package de.aaw.kit.testing.architecture.untidy.second;

/** Keeps to itself. */
public record Second(int number) {}
