package de.aaw.reporting.figures.rest;

/** The longer texts and the examples of the OpenAPI document. */
final class Descriptions {
    static final String FIGURES = """
            Figures of one or more indicators, grouped and filtered by any dimension, all of one snapshot with its watermark. Values are exact \
            and rounded once, on output.

            How values add up is fixed by the indicator's type (the rules of the alliance's domain model): FLOW is summed over periods and regions. \
            STOCK and CUMULATIVE are levels: over periods the values of the range's last plan period stand, nothing is carried forward; within it they \
            are summed over regions. RATIO is Σ numerators ÷ Σ denominators (× 100 in PERCENT); a bare percentage is shown and never rolled up. \
            QUALITATIVE is counted per score. Values of several measures are added only where the indicator is comparable; otherwise such a question \
            must group by measure. What has no number for an answer is 422 with the reason.

            Not sensitive figures, ACCEPTED and live, are for everybody. Sensitive indicators and `counting=SUBMITTED` need the role office or analyst; \
            a partner asks them of the measures it leads or is co-responsible for.

            CSV has one line per cell and no totals: they are the cells of the question without `by`. `lang=de` writes semicolons, decimal commas and a \
            byte order mark (read it with R's `readr::read_csv2`, or open it in a German Excel), English commas, decimal points and none. An absent number \
            is an empty field; `status` tells NOT_AVAILABLE and NOT_APPLICABLE apart, zero is 0. Texts that a spreadsheet would run begin with an \
            apostrophe.""";

    static final String CSV = "One header line, then one line per cell.";

    static final String CONTRIBUTIONS = """
            The same question for one cell: one indicator, and for every dimension of `by` one member, as a filter of the same name (for `period:year` a \
            period inside one year). Every cell and total carries the address that does so. `included` are the values that, by the rule, give the figure \
            exactly; `excluded` are all others that are selected and share a day with it, each with the reason: CONFLICTING_CLAIM (another party's statement), \
            SUPPLEMENTARY (true, but off the plan's grain or overlapping), SUPERSEDED (a later revision says it anew), WITHDRAWN (a later revision leaves \
            it out), NOT_ACCEPTED (shown to those only who may read the report), OTHER_PERIOD (not wholly inside, or a level of an earlier plan period), \
            PLANNED (never mixes with others), ATTRIBUTION (credited to another partner), OTHER_ROLE (a counting value, asked about another role).""";

    static final String FIGURES_EXAMPLE = """
            {
              "question": { "indicator": ["ZUSAETZLICHE_PLAETZE"], "by": ["period:year"], "period": "2015..2016", "role": "COUNTING",
                "counting": "ACCEPTED", "structure": "TODAY", "structureDate": "2026-11-21", "asOf": null },
              "watermark": { "time": "2026-11-21T18:02:11.204Z", "settled": true, "topics": { "aaw.measures.report": { "0": 41 } } },
              "additive": false,
              "notes": ["STOCK: levels are not summed over periods"],
              "cells": [
                { "indicator": "ZUSAETZLICHE_PLAETZE", "period": "2015", "value": 7300, "unit": "PLACES", "status": "REPORTED", "precision": "EXACT",
                  "complete": true, "expected": 1, "present": 1, "rule": "STOCK_LAST",
                  "contributions": "/v1/figures/contributions?indicator=ZUSAETZLICHE_PLAETZE&by=period%3Ayear&period=2015" },
                { "indicator": "ZUSAETZLICHE_PLAETZE", "period": "2016", "value": 18118, "unit": "PLACES", "status": "REPORTED", "precision": "EXACT",
                  "complete": true, "expected": 1, "present": 1, "rule": "STOCK_LAST",
                  "contributions": "/v1/figures/contributions?indicator=ZUSAETZLICHE_PLAETZE&by=period%3Ayear&period=2016" } ],
              "totals": [
                { "indicator": "ZUSAETZLICHE_PLAETZE", "value": 18118, "unit": "PLACES", "status": "REPORTED", "precision": "EXACT",
                  "complete": true, "expected": 2, "present": 2, "rule": "STOCK_LAST",
                  "contributions": "/v1/figures/contributions?indicator=ZUSAETZLICHE_PLAETZE&period=2015..2016" } ]
            }""";

    static final String CSV_EXAMPLE = """
            indicator,period,value,unit,status,precision,complete,expected,present,rule,scores,additive,asOf,watermark,settled,question,notes,contributions
            ZUSAETZLICHE_PLAETZE,2015,7300,PLACES,REPORTED,EXACT,true,1,1,STOCK_LAST,,false,,2026-11-21T18:02:11.204Z,true,/v1/figures?indicator=ZUSAETZLICHE_PLAETZE&by=period%3Ayear,STOCK: levels are not summed over periods,/v1/figures/contributions?indicator=ZUSAETZLICHE_PLAETZE&by=period%3Ayear&period=2015
            """;

    static final String CONTRIBUTIONS_EXAMPLE = """
            {
              "question": { "indicator": ["ZUSAETZLICHE_PLAETZE"], "by": [], "period": "2016", "role": "COUNTING", "counting": "ACCEPTED",
                "structure": "TODAY", "structureDate": "2026-11-21", "asOf": null },
              "watermark": { "time": "2026-11-21T18:02:11.204Z", "settled": true, "topics": { "aaw.measures.report": { "0": 41 } } },
              "cell": { "indicator": "ZUSAETZLICHE_PLAETZE", "period": "2016", "value": 18118, "unit": "PLACES", "status": "REPORTED",
                "precision": "EXACT", "complete": true, "expected": 1, "present": 1, "rule": "STOCK_LAST",
                "contributions": "/v1/figures/contributions?indicator=ZUSAETZLICHE_PLAETZE&period=2016" },
              "included": [
                { "measure": { "id": "0199f0c2-7c1e-7b3a-9a55-2f4a5d0b8c11", "code": "M01" }, "lead": "WIRTSCHAFT",
                  "report": "0199f0c2-7c1e-7b3a-9a55-2f4a5d0b8c12", "revision": 1, "position": 0, "period": "2016", "region": "DE", "breakdown": {},
                  "value": 18118, "numerator": null, "denominator": null, "score": null, "weight": { "numerator": 1, "denominator": 1 },
                  "role": "COUNTING", "status": "REPORTED", "precision": "EXACT", "rule": "STOCK_LAST", "source": "seed 004", "note": null,
                  "absence": null, "recordedAt": "2026-11-21T17:58:03.120Z" } ],
              "excluded": [
                { "measure": { "id": "0199f0c2-7c1e-7b3a-9a55-2f4a5d0b8c11", "code": "M01" }, "lead": "WIRTSCHAFT",
                  "report": "0199f0c2-7c1e-7b3a-9a55-2f4a5d0b8c12", "revision": 1, "position": 1, "period": "2016", "region": "DE", "breakdown": {},
                  "value": 28100, "numerator": null, "denominator": null, "score": null, "weight": { "numerator": 0, "denominator": 1 }, "role": "CONFLICTING_CLAIM",
                  "status": "REPORTED", "precision": "EXACT", "rule": "STOCK_LAST", "code": "CONFLICTING_CLAIM",
                  "reason": "A conflicting claim is never added up", "source": "http://www.lifepr.de/boxid/621030", "note": null, "absence": null,
                  "recordedAt": "2026-11-21T17:58:03.120Z" } ],
              "notes": []
            }""";

    private Descriptions() {}
}
