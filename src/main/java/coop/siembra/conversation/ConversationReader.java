package coop.siembra.conversation;

import coop.siembra.content.CheckContext;
import coop.siembra.content.YamlNode;
import coop.siembra.conversation.model.Conversation;

/** Reads an authored conversation, {@code kind: conversation}, and reports every mistake the schema cannot see. */
public final class ConversationReader {

    private ConversationReader() {}

    /**
     * Reads a file that its schema has accepted.
     *
     * @return what could be read; to be used only when no problem was reported
     */
    public static Conversation read(YamlNode file, CheckContext context) {
        int before = context.problems().count();
        var conversation = new ConversationParts(context).conversation(file);
        new ShapeChecks(file, conversation).report();
        if (context.problems().count() == before && !context.accepted()) {
            new WayChecks(file, conversation).report();
        }
        return conversation;
    }
}
