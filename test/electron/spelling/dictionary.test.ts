import files from 'dictionary-en-gb';
import NSpell from 'nspell';
import { describe, expect, it } from 'vitest';
import { createDictionary } from '../../../electron/spelling/dictionary';
import { houseWords } from '../../../electron/spelling/house-words';

const words = NSpell(Buffer.from(files.aff), Buffer.from(files.dic));
const { isRight, suggestions } = createDictionary(words);

describe('the dictionary', () => {
  it('counts British and American spellings as right', () => {
    const british =
      'colour favourite centre organise analysed cancelled dialogue grey defence behaviour judgement'.split(' ');
    const american =
      'color colored favorite neighborhood behavioral center centered centering fiber theater organize organized organization prioritizing unauthorized analyze analyzed canceled traveling labeled modeling tunneling catalog dialog gray defense offense enrollment fulfill skillful liter maneuver maneuvered maneuvering judgment acknowledgment artifact aluminum skeptical'.split(
        ' ',
      );
    expect([...british, ...american].filter((word) => !isRight(word))).toEqual([]);
    expect(['Color', 'Organized'].filter((word) => !isRight(word))).toEqual([]);
  });

  it('takes no slip of the hand for an American spelling', () => {
    const slips =
      'yor cort detor toled colser wrok providr managment occured recieve teh definately seperate beleive untill adress becuase emial calender tommorow custommer failled compalin reslove outtage sevrer centr orginize'.split(
        ' ',
      );
    expect(slips.filter(isRight)).toEqual([]);
  });

  it.each([
    ['teh', 'the'],
    ['adn', 'and'],
    ['sevrer', 'server'],
    ['thier', 'their'],
    ['outtage', 'outage'],
    ['recieve', 'receive'],
    ['managment', 'management'],
    ['wich', 'which'],
  ])('offers first for %s what was meant: %s', (typed, meant) => {
    expect(suggestions(typed)[0]).toBe(meant);
  });

  it('offers five words at most, and none where there is none', () => {
    expect(suggestions('adn')).toHaveLength(5);
    expect(suggestions('Xqzzyvv')).toEqual([]);
  });

  it('has no house word that it would know without', () => {
    expect(houseWords.filter((word) => words.correct(word))).toEqual([]);
    expect(new Set(houseWords).size).toBe(houseWords.length);
  });
});
