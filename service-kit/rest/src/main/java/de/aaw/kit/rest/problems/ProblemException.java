package de.aaw.kit.rest.problems;

/** Carries a problem to the edge, where it becomes the answer. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.type().code());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
