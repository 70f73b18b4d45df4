package de.aaw.system.load;

/** What a client knows after one attempt. */
public enum Outcome {
    /** It was answered 2xx (or 304): what was asked for is so. */
    OK,
    /** It was refused for certain: nothing was done. */
    FAILED,
    /** No answer, or one that promises nothing: it was done, or it was not. */
    UNKNOWN
}
