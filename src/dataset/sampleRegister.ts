import type { DivisionRow } from '../model/division.ts';
import { buildRegister, type Register } from '../register/buildRegister.ts';

type Row = readonly [code: string, name: string, kind: DivisionRow['kind'], pinyin: string];

const ROWS: readonly Row[] = [
  ['31', '上海市', 'municipality', 'shang hai shi'],
  ['3101', '市辖区', 'placeholder', 'shi xia qu'],
  ['310101', '黄浦区', 'district', 'huang pu qu'],
  ['310101002', '南京东路街道', 'street', 'nan jing dong lu jie dao'],
  ['310101013', '外滩街道', 'street', 'wai tan jie dao'],
  ['33', '浙江省', 'province', 'zhe jiang sheng'],
  ['3302', '宁波市', 'city', 'ning bo shi'],
  ['330203', '海曙区', 'district', 'hai shu qu'],
  ['330203001', '南门街道', 'street', 'nan men jie dao'],
  ['330206', '北仑区', 'district', 'bei lun qu'],
  ['330206001', '大榭街道', 'street', 'da xie jie dao'],
  ['330206007', '戚家山街道', 'street', 'qi jia shan jie dao'],
  ['330226', '宁海县', 'county', 'ning hai xian'],
];

const PARENT_LENGTHS: Readonly<Record<number, number>> = { 4: 2, 6: 4, 9: 6 };

/** A register of a few divisions for tests. */
export function sampleRegister(): Register {
  return buildRegister(
    ROWS.map(([code, name, kind, pinyin]) => ({
      code,
      name,
      kind,
      pinyin,
      parent: code.slice(0, PARENT_LENGTHS[code.length] ?? 0),
      en: '',
    })),
    [{ host: 'bl.gov.cn', code: '330206' }],
  );
}
