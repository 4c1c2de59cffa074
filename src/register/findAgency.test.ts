import { describe, expect, it } from 'vitest';
import type { AgencyEvidenceInput, AgencyFinding } from './agencyEvidence.ts';
import { findAgency } from './findAgency.ts';
import { readTestRegister } from './readTestRegister.ts';

const register = readTestRegister();
const TITLE = '2021年政府信息公开工作年度报告';

function find(input: Partial<AgencyEvidenceInput>): AgencyFinding {
  return findAgency({ titleLines: [TITLE], text: '', ...input }, register);
}

/** The code, or the reason why there is none. */
function answer(finding: AgencyFinding): string {
  return finding.kind === 'resolved' ? finding.code : finding.reason;
}

/** A report with the agency in the title and a sentence of text. */
function titled(agency: string, text = '', rest: Partial<AgencyEvidenceInput> = {}) {
  const title = agency + TITLE;
  return find({ titleLines: [title], text: `${title}\n${text}`, ...rest });
}

describe('findAgency by the title', () => {
  it.each([
    ['高青县芦湖街道', '370322002'],
    ['铁岭市银州区红旗街道办事处', '211202001'],
    ['宁波市北仑区戚家山街道', '330206007'],
    ['一市镇', '330226104'],
    ['五常市', '230184'],
    ['宿迁市人民政府', '3213'],
    ['平湖市财政局', '330482-caizhengju'],
    ['云和县人民政府办公室', '331125-zhengfubangongshi'],
    ['重庆市公安局渝中区分局', '500103-gonganfenju'],
    ['北京市通州区', '110112'],
    ['攀枝花市西区', '510403'],
  ])('%s is %s', (agency, code) => {
    expect(answer(titled(agency))).toBe(code);
  });

  it('reads a title over several lines', () => {
    const titleLines = ['政府信息公开工作年度报告', '铁岭市银州区红旗街', '(2021 年度)'];
    expect(answer(find({ titleLines }))).toBe('211202001');
  });
});

describe('findAgency among namesakes', () => {
  it('leaves 红旗街道 open without other evidence and lists all that bear the name', () => {
    const finding = titled('红旗街道');
    const namesakes = register.towns.filter((row) => row.name === '红旗街道');
    expect(namesakes.length).toBeGreaterThan(17);
    expect(finding).toMatchObject({ kind: 'unresolved', reason: 'several-fit' });
    if (finding.kind === 'resolved') throw new Error('resolved');
    expect(finding.candidates.map(({ code }) => code)).toEqual(namesakes.map((row) => row.code));
    expect(finding.candidates).toContainEqual({
      code: '211202001',
      name: '辽宁省铁岭市银州区红旗街道',
    });
  });

  it.each(['通州区', '西湖区', '城中区', '郊区', '三溪乡', '和平区民政局'])(
    'leaves %s open',
    (agency) => {
      expect(answer(titled(agency))).toBe('several-fit');
    },
  );

  it.each([
    ['通州区民政局', '本报告可在南通市通州区人民政府网站查阅。', '320612-minzhengju'],
    ['西湖区', '地址：江西省南昌市西湖区孺子路一号。', '360103'],
    ['城中街道办', '请到柳州市城中区人民政府门户网站查阅。', '450202001'],
    ['三溪乡', '地址：缙云县三溪乡政府大院。', '331122207'],
    ['白泉镇', '在区委、区政府的领导下，本镇做了以下工作。', '330902104'],
    ['白泉镇', '在县委、县政府的领导下，本镇做了以下工作。', '220422100'],
    ['红旗街道', '通过 http://www.gjzq.gov.cn/ 公开。', '210211015'],
    ['红旗街道', '银州区组织了两次培训，本街道都参加了。', '211202001'],
    ['市财政局', '地址：泰安市望岳东路，由市财政局办公室受理。', '3709-caizhengju'],
    ['市财政局', '新泰市人民政府网站和泰安市人民政府网站均可查阅。', '370982-caizhengju'],
  ])('tells %s by “%s”', (agency, text, code) => {
    expect(answer(titled(agency, text))).toBe(code);
  });

  it('tells namesakes by a host alone', () => {
    const url = 'http://www.czq.gov.cn/xxgk/2021.html';
    expect(titled('城中街道', '', { url })).toMatchObject({ code: '450202001', kind: 'resolved' });
  });

  it('does not take part of a word for a level', () => {
    const text = '按照自治区政府和社区委员会的要求，本镇完善了制度。';
    expect(answer(titled('白泉镇', text))).toBe('several-fit');
  });

  it('lets places in passing decide nothing when they are of two candidates', () => {
    const text = '银州区和香坊区各派人来交流经验。';
    expect(answer(titled('红旗街道', text))).toBe('several-fit');
  });

  it('does not choose between places that speak against each other', () => {
    const text = '地址：银州区某路一号。请到香坊区人民政府网站查阅。';
    expect(answer(titled('红旗街道', text))).toBe('evidence-conflicts');
  });
});

describe('findAgency and what contradicts', () => {
  const pasted = '报告可在宁国市人民政府网站查阅。';

  it('reports another place pasted in beside the title’s own', () => {
    const finding = titled('铜陵市郊区统计局', pasted);
    expect(finding).toMatchObject({ code: '340711-tongjiju', confidence: 'strong' });
    expect(finding.evidence).toContainEqual(
      expect.objectContaining({ kind: 'body', text: '宁国市', verdict: 'contradicts' }),
    );
  });

  it('does not trust a name that nothing but its rarity speaks for', () => {
    expect(answer(titled('戚家山街道', pasted))).toBe('evidence-conflicts');
  });

  it('follows two kinds of evidence against one', () => {
    const text = `${pasted}地址：北仑区某路。网址 www.bl.gov.cn。`;
    expect(answer(titled('戚家山街道', text))).toBe('330206007');
  });
});

describe('findAgency by the text, where the title names nobody', () => {
  it.each([
    ['我街道通过戚家山街道网站公开信息。', '330206007'],
    ['本报告由高青县芦湖街道党政办公室编制。', '370322002'],
    ['现将平湖市财政局2021年政府信息公开工作报告如下。', '330482-caizhengju'],
    ['本单位做了以下工作。\n\n柳州市城中区城中街道办事处\n2022年1月14日', '450202001'],
    ['我县推进公开。详见吴起县人民政府网站。', '610626'],
  ])('%s', (text, code) => {
    expect(answer(find({ text }))).toBe(code);
  });

  it.each([
    ['我局推进公开。', 'no-agency-named'],
    ['我街道与戚家山街道、芦湖街道交流。', 'no-agency-named'],
    ['', 'no-agency-named'],
  ])('says why not: “%s”', (text, reason) => {
    expect(answer(find({ text }))).toBe(reason);
  });

  it('tells a government’s report from its office’s only by the title', () => {
    const finding = find({ text: '本报告由云和县人民政府办公室编制。' });
    expect(finding).toMatchObject({
      reason: 'several-fit',
      candidates: [{ code: '331125' }, { code: '331125-zhengfubangongshi' }],
    });
  });

  it('keeps the host of an unnamed agency as evidence', () => {
    expect(find({ text: '我局推进公开。', url: 'http://www.wqx.gov.cn/a' })).toMatchObject({
      kind: 'unresolved',
      evidence: [{ kind: 'host', supports: ['610626'] }],
    });
  });

  it('does not take the site’s banner for the author', () => {
    const titleLines = ['天长市人民政府', TITLE];
    expect(answer(find({ titleLines, text: '我镇推进公开。' }))).toBe('no-agency-named');
  });

  it('takes the one town of a breadcrumb', () => {
    const titleLines = ['首页 > 天长市永丰镇 > 政府信息公开', TITLE];
    expect(answer(find({ titleLines }))).toBe('341181107');
  });
});

describe('findAgency and names that it cannot read', () => {
  it.each(['某某镇', '天长市某某街道办事处', '某某镇人民政府'])('%s', (agency) => {
    const text = '请与天长市永丰镇人民政府联系。';
    expect(answer(titled(agency, text))).toBe('name-not-in-register');
  });

  it('does not put a place to a department that nothing places', () => {
    expect(titled('教育局')).toMatchObject({ reason: 'no-place-named', candidates: [] });
  });
});

describe('findAgency and the owner’s word', () => {
  it('obeys it and keeps what the document says against it', () => {
    const finding = titled('高青县芦湖街道', '', { statedCode: '330206007' });
    expect(finding).toMatchObject({ code: '330206007', name: '戚家山街道', confidence: 'certain' });
    expect(finding.evidence.map(({ kind, verdict }) => `${kind} ${verdict}`)).toEqual([
      'owner supports',
      'title contradicts',
      'title contradicts',
    ]);
  });

  it('settles what the document leaves open', () => {
    expect(answer(titled('红旗街道', '', { statedCode: '211202001' }))).toBe('211202001');
  });

  it('takes a department that is not listed', () => {
    expect(titled('', '', { statedCode: '330206-liangshiju' })).toMatchObject({ kind: 'resolved' });
  });

  it.each(['999999', '1101', '330206007-caizhengju'])('refuses %s', (statedCode) => {
    expect(titled('高青县芦湖街道', '', { statedCode })).toMatchObject({
      reason: 'stated-code-unknown',
      candidates: [{ code: '370322002' }],
    });
  });
});

describe('findAgency and places in the text', () => {
  it('says where each piece stands', () => {
    const finding = titled('城中街道', '第二行\n地址：柳州市城中区立新路。');
    expect(finding.evidence).toContainEqual(
      expect.objectContaining({ kind: 'address', place: { line: 3, column: 4 } }),
    );
  });
});
