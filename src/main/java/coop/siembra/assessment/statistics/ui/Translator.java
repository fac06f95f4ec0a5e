package coop.siembra.assessment.statistics.ui;

/** Where translations come from. */
@FunctionalInterface
interface Translator {
    String translate(String key, Object... parameters);
}
