package de.aaw.local;

import java.util.List;

/** What {@code ./aaw up} was asked to do; the port offset is 0 or positive and keeps every port below 65536. */
record Options(boolean detach, boolean fresh, boolean noData, int portOffset) {
    private static final int LARGEST_OFFSET = 40_000;

    static Options parse(List<String> arguments) {
        boolean detach = false;
        boolean fresh = false;
        boolean noData = false;
        int offset = 0;
        for (int i = 0; i < arguments.size(); i++) {
            switch (arguments.get(i)) {
                case "--detach" -> detach = true;
                case "--fresh" -> fresh = true;
                case "--no-data" -> noData = true;
                case "--port-offset" -> offset = offset(i + 1 < arguments.size() ? arguments.get(++i) : "");
                default ->
                    throw new Refusal("unknown option '" + arguments.get(i)
                            + "'; there are --detach, --fresh, --no-data and --port-offset N");
            }
        }
        return new Options(detach, fresh, noData, offset);
    }

    private static int offset(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > LARGEST_OFFSET)
            throw new Refusal("--port-offset takes a whole number from 0 to " + LARGEST_OFFSET);
        return Integer.parseInt(text);
    }
}
