package coop.siembra.browser;

import coop.siembra.kernel.Language;

/** Every page in Spanish. */
class AllPagesInSpanishIntegrationTests extends EveryPage {

    AllPagesInSpanishIntegrationTests() {
        super(Language.ES);
    }
}
