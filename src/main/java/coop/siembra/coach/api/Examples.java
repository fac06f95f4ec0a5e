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
            {"mechanisms": {"reactions": {"level": 1, "confidence": 0.858, "spans": [{"start": 0, "end": 9}]},\
             "interpretations": {"level": 0, "confidence": 0.664, "spans": []},\
             "explorations": {"level": 2, "confidence": 0.764, "spans": [{"start": 11, "end": 45}]}},\
             "service": {"ownership": {"level": 2, "confidence": 0.832, "spans": [{"start": 46, "end": 73}]},\
             "clarity": {"level": 2, "confidence": 0.878, "spans": []}}, "cautions": [], "remarks": [{"kind": "worked",\
             "text": "“Who was with you when it happened?” gives the other person room to say more.",\
             "span": {"start": 11, "end": 45}}], "scenario": "counter-17"}""";
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
