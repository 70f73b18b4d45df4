package de.aaw.reporting.figures.rest;

import de.aaw.kit.rest.problems.Language;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In which format and language an answer is wanted: what the parameters say, else the headers. */
final class Formats {
    static final String CSV = "text/csv";
    private static final List<String> KNOWN = List.of("json", "csv");
    private static final List<String> LANGUAGES = List.of("de", "en");

    private final boolean csv;
    private final Optional<Language> asked;
    private final Texts texts;

    Formats(@Nullable String format, @Nullable String lang, HttpHeaders headers, Request request) {
        this.csv = format == null
                ? prefersCsv(request)
                : known("format", format, KNOWN).equals("csv");
        this.asked = Optional.ofNullable(lang)
                .map(text -> Language.valueOf(known("lang", text, LANGUAGES).toUpperCase(Locale.ROOT)));
        this.texts =
                new Texts(asked.orElseGet(() -> Language.from(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))));
    }

    private static String known(String parameter, String text, List<String> allowed) {
        return Parameters.oneOf(
                parameter, text, asked -> allowed.stream().filter(asked::equals).findAny(), allowed);
    }

    private static boolean prefersCsv(Request request) {
        var variants = Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(CSV))
                .build();
        var best = request.selectVariant(variants);
        return best != null && best.getMediaType().isCompatible(MediaType.valueOf(CSV));
    }

    boolean isCsv() {
        return csv;
    }

    /** English unless asked for: a program that reads CSV sends whatever language its machine has. */
    Language dialect() {
        return asked.orElse(Language.EN);
    }

    Texts texts() {
        return texts;
    }

    Response csv(FiguresCsv figures) {
        return Response.ok(figures, CSV + ";charset=UTF-8;header=present")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"figures.csv\"")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    Response json(Object body) {
        return json(body, texts);
    }

    static Response json(Object body, Texts texts) {
        return Response.ok(body, MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, texts.language().tag())
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .build();
    }
}
