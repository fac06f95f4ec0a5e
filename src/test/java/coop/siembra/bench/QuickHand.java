package coop.siembra.bench;

import coop.siembra.browser.Visitor;

/**
 * Takes a check again and again within the page, as fast as page and server go: what a server compiles only after thousands of answers is
 * then compiled. It answers as it comes.
 */
final class QuickHand {
    private static final String PLAY = """
            async (times) => {
              const until = async (holds) => {
                for (let i = 0; i < 5000; i++) {
                  if (holds()) return;
                  await new Promise(done => setTimeout(done, 1));
                }
                throw new Error('nothing happens any more: ' + document.querySelector('main').innerText);
              };
              const idle = () => until(IDLE);
              const button = text => [...document.querySelectorAll('main button')]
                .find(one => one.innerText.trim() === text && !one.disabled);
              const press = async text => {
                button(text).click();
                await idle();
              };
              const choose = async () => {
                const field = document.querySelector('main .it-field');
                const names = new Set([...field.querySelectorAll('input[type=radio]')].map(one => one.name));
                let place = 0;
                for (const name of names) {
                  field.querySelectorAll(`input[name='${name}']`)[place++].click();
                  await idle();
                }
                field.querySelector('input[type=checkbox]')?.click();
                for (const list of field.querySelectorAll('select')) {
                  list.value = [...list.options].at(-1).value;
                  list.dispatchEvent(new Event('change', { bubbles: true }));
                  await idle();
                }
                [...field.querySelectorAll('.it-move-up')].at(-1)?.click();
                await idle();
              };
              for (let time = 0; time < times; time++) {
                await press('Try again');
                for (;;) {
                  await choose();
                  await press('Check my answer');
                  if (button('See your result')) break;
                  await press('Next question');
                }
                await press('See your result');
              }
            }
            """.replace("IDLE", Visitor.IDLE.strip());

    private QuickHand() {}

    /** @param visitor at the result of a check */
    static void take(Visitor visitor, int times) {
        visitor.page().evaluate(PLAY, times);
        visitor.settle();
    }
}
