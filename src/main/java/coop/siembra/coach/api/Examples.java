package coop.siembra.coach.api;

/** For the document of the interface; a test asks the coach whether they are true. */
final class Examples {
    static final String REQUEST = """
            {"language": "en", "message": "My card was swallowed on Friday and I could not pay the doctor.",\
             "reply": "I'm sorry. Who was with you when it happened? I ring you tomorrow at nine.", "scenario": "counter-17"}""";
    static final String SPANISH = """
            {"language": "es", "message": "Llevo tres semanas esperando y nadie me dice nada.",\
             "reply": "Su solicitud ha sido derivada al área competente."}""";
    static final String ANSWER = """
            {}""";
    static final String SILENT = """
            {"mechanisms": {"reactions": {"level": 0, "confidence": 0.0, "spans": []}, "interpretations": {"level": 0, "confidence": 0.0, "spans": []},\
             "explorations": {"level": 0, "confidence": 0.0, "spans": []}}, "service": {"ownership": {"level": 0, "confidence": 0.0, "spans": []},\
             "clarity": {"level": 0, "confidence": 0.0, "spans": []}}, "cautions": [], "remarks": [{"kind": "doubt",\
             "text": "Too short to say anything about it."}], "doubt": "too-short"}""";
    static final String BAD = """
            {"type": "about:blank", "title": "The request cannot be answered", "status": 400,\
             "detail": "The request needs `reply`: the words to look at, as a text.", "field": "reply"}""";

    private Examples() {}
}
