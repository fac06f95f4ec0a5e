package coop.siembra.coach;

/**
 * What the message was like.
 *
 * @param moved whether it speaks of a feeling or something hard, so that a bare answer is not enough
 * @param amongPeers whether people help each other here; nobody owes a next step then
 */
public record Occasion(boolean moved, boolean amongPeers) {
    static final Occasion UNKNOWN = new Occasion(false, false);
}
