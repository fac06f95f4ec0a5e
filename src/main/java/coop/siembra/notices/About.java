package coop.siembra.notices;

import coop.siembra.kernel.Ids;

/**
 * What a letter belongs to.
 *
 * @param kind the {@link LetterSight#kind} of the owner, who says who may see the letter
 * @param id of the application, workshop or whatever it is; all letters of one are forgotten together
 * @param place what the owner decides by who may know of the letter at all, such as the id of a unit or an opening
 */
public record About(String kind, String id, String place) {

    /** @throws IllegalArgumentException when one is no id: see {@link Ids#requireValid} */
    public About {
        Ids.requireValid(kind);
        Ids.requireValid(id);
        Ids.requireValid(place);
    }
}
