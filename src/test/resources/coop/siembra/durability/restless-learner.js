// Somebody at a check who answers question after question with whatever comes to hand, and begins again after the last. Runs in each page
// the browser opens. An answer counts as acknowledged once the page explains it and says “Saved”; only then comes the next.
(() => {
  const acknowledged = (window.acknowledged = []);
  const find = selector => document.querySelector(selector);
  const all = (where, selector) => [...where.querySelectorAll(selector)];
  const any = list => list[Math.floor(Math.random() * list.length)];
  const until = async condition => {
    for (;;) {
      const found = condition();
      if (found) {
        return found;
      }
      await new Promise(later => setTimeout(later, 10));
    }
  };
  const press = async selector => (await until(() => find('.learning-panel ' + selector))).click();
  const gone = element => until(() => !element.isConnected);
  const saved = () => find('.si-saved:not(.failed)')?.textContent.includes('Saved');

  const take = input => input.checked || input.click();

  const answerWithPoles = question => {
    const best = any(all(question, 'input[name$="-best"]'));
    take(best);
    const worst = any(all(question, 'input[name$="-worst"]').filter(input => input.value !== best.value));
    take(worst);
    return ['best=' + best.value, 'worst=' + worst.value];
  };

  const answerWithPairs = selects => {
    for (const select of selects) {
      select.value = any(all(select, 'option').filter(option => option.value)).value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
    return selects.map(select => select.name + '=' + select.value).sort();
  };

  const answerWithOrder = async question => {
    any(all(question, '.it-move:not([disabled])')).click();
    await until(() => find('.it-status').textContent); // says where the entry stands now
    return all(question, '.it-entry .it-text').map(text => text.textContent);
  };

  const answer = async question => {
    if (question.querySelector('.it-order')) {
      return answerWithOrder(question);
    }
    if (question.querySelector('select')) {
      return answerWithPairs(all(question, 'select'));
    }
    if (question.querySelector('input[name$="-best"]')) {
      return answerWithPoles(question);
    }
    take(any(all(question, 'input')));
    return all(question, 'input:checked').map(input => input.value).sort();
  };

  const live = async () => {
    for (;;) {
      const shown = await until(() => find('.learning-panel .it-field, .learning-panel .learning-score'));
      if (shown.matches('.learning-score')) {
        await press('.si-card .si-button'); // try again
      } else {
        if (!shown.querySelector('.it-feedback')) {
          const place = all(document, '.learning-dots li').findIndex(dot => dot.classList.contains('here'));
          const response = await answer(shown);
          await press('.si-button.primary'); // check my answer
          await until(() => shown.querySelector('.it-feedback') && saved());
          acknowledged.push({ place, response });
        }
        await press('.si-button.primary'); // next question, or the result
      }
      await gone(shown);
    }
  };
  live();
})();
