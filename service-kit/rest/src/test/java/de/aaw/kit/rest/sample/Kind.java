package de.aaw.kit.rest.sample;

public enum Kind {
    LARGE,
    SMALL
}
